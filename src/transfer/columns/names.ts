import type { Field } from './fields.ts';

/**
 * Names of columns as programs and people write them, the surest in front; compared by `plainName`.
 * From the exports of HubSpot, Pipedrive, Salesforce, Zoho and others as their help pages show them.
 */
export const NAMES: { readonly [field in Field]: readonly string[] } = {
  id: words(
    `Record ID|Deal ID|Lead ID|Contact ID|Opportunity ID|Deal - ID|Lead - ID|Person - ID|Order ID|
     Transaction ID|Payment ID|id|mql_id|Sales ID|Order Number|Invoice Number|Reference|Kennung|Nr`,
  ),
  name: words(
    `Contact Name|Full Name|Deal - Contact person|Lead - Contact person|Contact person|Person - Name|
     Lead Name|Primary Contact|Customer Name|Customer|Client|Client Name|Name|Buyer|Nom|Nombre|Kunde|
     Associated Contact`,
  ),
  firstName: words('First Name|Given Name|Vorname|Prénom|Nombre de pila|Person - First name'),
  lastName: words(
    'Last Name|Surname|Family Name|Nachname|Nom de famille|Apellido|Apellidos|Person - Last name',
  ),
  title: words(
    `Deal Name|Deal - Title|Opportunity Name|OpportunityName|Lead - Title|Deal Title|Deal|Opportunity|Title|
     Subject|Description|Titel`,
  ),
  company: words(
    `Company|Company Name|Account Name|Account|Organization|Organisation|Deal - Organization|
     Lead - Organization|Person - Organization|Associated Company|Company / Account|Business|Firma|
     Entreprise|Société|Empresa`,
  ),
  email: words(
    `Email|E-mail|Email Address|Person - Email|Contact Email|Customer Email|From Email Address|Mail|
     E-Mail-Adresse|Person - Email - Work|Correo`,
  ),
  link: words(
    'URL|LinkedIn URL|LinkedIn|Profile|Profile URL|LinkedIn Profile|Website|Website URL|Link|Site',
  ),
  source: words(
    `Lead Source|Original Source|Original Traffic Source|Original Source Type|Source|Lead - Source|
     Deal - Source channel|Source channel|Channel|Origin|Referrer|UTM Source|Quelle|Herkunft|Fuente|
     Latest Source|Contact Source|Where from`,
  ),
  stage: words(
    `Deal Stage|Deal - Stage|Stage|Stage Name|Opportunity Stage|Lead Status|Lead - Status|Lifecycle Stage|Status|
     Deal - Status|Phase|Pipeline Stage|Etape|Etapa`,
  ),
  status: words('Deal - Status|Deal Status|Won/Lost|Payment Status|Financial Status'),
  createdAt: words(
    `Create Date|Created Date|Created Time|Created At|Created|Deal - Deal created|Lead - Lead created|
     Person - Person created|Date Created|Creation Date|first_contact_date|Engage Date|Connected On|
     Date Added|Added|First Contact|Lead Created|Sale Date|Order Date|Sales Date|Date|Datum|Fecha|Day`,
  ),
  wonAt: words('Deal - Won time|Won Time|Won Date|Won On|Date Won|Deal - Won on'),
  lostAt: words('Deal - Lost time|Lost Time|Lost Date|Lost On|Deal - Lost on'),
  closesOn: words(
    `Close Date|Closing Date|Closed Date|Deal - Expected close date|Expected Close Date|Expected Close|
     Deal - Deal closed on|Closed At|Close`,
  ),
  amount: words(
    `Amount|Deal - Value|Deal Amount|Deal Value|Value|Close Value|Order Total|Total|Gross|Net Sales|
     Total Collected|Revenue|Estimated Value|Price|Sum|Betrag|Umsatz|Montant|Importe|Order Value|Lead - Value|
     Expected Revenue`,
  ),
  currency: words(
    `Currency|Deal - Currency of Value|Currency Code|Deal Currency|Lead - Currency of Value|Amount Currency|Währung|Devise|
     Moneda`,
  ),
  refunded: words('Amount Refunded|Refunded Amount|Refunded|Refund|Refunds'),
  refundedOn: words('Refunded date (UTC)|Refunded Date|Refund Date|Refunded At'),
  converted: words('Converted Amount'),
  convertedRefunded: words('Converted Amount Refunded'),
  convertedCurrency: words('Converted Currency'),
  refundOf: words('Reference Txn ID'),
  lostReason: words(
    'Deal - Lost reason|Lost Reason|Closed Lost Reason|Loss Reason|Reason For Loss|Lost because',
  ),
  note: words('Note|Notes|Comment|Comments|Bemerkung|Notiz|Message|Deal Description'),
};

function words(text: string): readonly string[] {
  return text.split('|').map((word) => word.trim());
}
