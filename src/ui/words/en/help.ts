import { counted } from '../../format.ts';

/** The help page: what people ask in their first weeks, and a report of what went wrong. */
export const help = {
  answer: 'What would you like to know?',
  why: 'Twenty answers to what people ask first. Press a question, or search.',
  search: 'Search the answers',
  searchHint: 'phone, backup, too early',
  found: (n: number) => counted(n, 'answer', 'answers'),
  none: 'No answer has these words. Try one word of it, or look through the questions below.',
  clear: 'Show all',
  group: {
    start: 'Beginning',
    time: 'Your time',
    asking: 'Questions and nudges',
    outcomes: 'Leads and sales',
    numbers: 'The numbers',
    data: 'Your records',
  },
  way: {
    welcome: 'The first questions',
    sample: 'Sample data',
    dashboard: 'Dashboard',
    sessions: 'Sessions',
    leads: 'Leads',
    sales: 'Sales',
    spent: 'Costs and time',
    settings: 'Settings',
    data: 'Your data in the settings',
  },
  questions: {
    begin: {
      asks: 'Where do I begin?',
      answer:
        'With one figure and one date: what your business must bring in, and by when. Then go on as always. Worthwhile notices your time by itself and now and then asks what a visit is for. When somebody asks for your work, log a lead; when they pay, log the sale. To see where that leads, look around in the sample data.',
    },
    icon: {
      asks: 'Where is it, and why should I see its icon?',
      answer:
        'It lives on its icon in the browser’s toolbar and never on the page you visit: the question opens there, and the minutes left stand on it. In Chrome and Edge press the puzzle piece beside the address bar, then the pin beside Worthwhile. Firefox shows the icon by itself. A ? on it waits for an answer, a number is the minutes left of your plan, and +5 is five minutes over it.',
    },
    bring: {
      asks: 'My leads and sales are in another program. Must I type them again?',
      answer:
        'No. Save them there as a CSV file and choose the file in the settings. You see every row before anything is stored, and the whole import can be undone later. Time from ActivityWatch, Time Tracker and RescueTime can come in too.',
    },
    sample: {
      asks: 'There is nothing to see yet. What will it look like?',
      answer:
        'The sample data show half a year of an invented consultant, on every page. They are kept apart from your own records, and one press leaves them again. Your own dashboard says something useful from about one hour of social time on.',
    },
    counts: {
      asks: 'What counts as time?',
      answer:
        'Seconds in which the page is visible and in front, and in which you used mouse or keys within the last minute or watch a video that you started. Two tabs or windows never count the same second twice. Time in which the computer sleeps, or in which the page is hidden or behind another window, counts for nothing.',
    },
    less: {
      asks: 'Why does it show less than I expected?',
      answer:
        'Many trackers count as long as a tab is open; Worthwhile counts what you really used. Open a session to read when each part began and ended, and why. If you often read for long without touching anything, set a longer pause in the settings, under noticing.',
    },
    phone: {
      asks: 'What about the time on my phone?',
      answer:
        'No computer sees it. Say how many hours a week it is, and they count from then on, marked as your word. Calls, meetings and fairs can be logged in the same place.',
    },
    notRecorded: {
      asks: 'It says that it was not recording. What now?',
      answer:
        'Either the browser took back its access to a site, or Worthwhile was switched off, or the disk had no room. Where access is missing, the dashboard has a button that asks for it again. What was not seen is shown as not seen, never as zero.',
    },
    wrong: {
      asks: 'A session is wrong, or I deleted something by mistake. Can I mend it?',
      answer:
        'Yes. Open the session to say what it was for, correct its minutes, split it or delete it; what was recorded can be put back later. Whatever you have just done anywhere can be taken back with Undo or Ctrl+Z.',
    },
    purpose: {
      asks: 'What do I answer when it asks what a visit is for?',
      answer:
        'The goal it serves, work for someone who is already a customer, or personal. Each is a fine answer: only time that is neither personal nor a customer’s is set against what it brought. A digit and Enter are enough. What you leave open can be answered later, several visits at once, on the sessions page.',
    },
    tooOften: {
      asks: 'It asks too often, or at the wrong moment.',
      answer:
        'Press “Less of this” in the popup, or choose in the settings: how often, on which platform, about what, and at which hours. Off means off. An answer that you give “always” is not asked for again.',
    },
    silent: {
      asks: 'Why does it not ask at all?',
      answer:
        'By the usual it asks in the first visit of the morning and of the afternoon, in your working hours, at most four times a day and never twice within 20 minutes. It waits while you type, while a sound plays and in full screen. A question that you close three times in a row stays away for a week. Until you answer, a ? stands on the icon; press it to answer.',
    },
    lead: {
      asks: 'What is a lead, and must I log those from elsewhere too?',
      answer:
        'Someone who may buy: who asks for a price, describes a need, agrees to a talk. A like or a new follower is none. Press the icon on the person’s page, and name and address are filled in. Log leads from referrals, your website and the rest as well: only then can you see whether social media brings more or less than they do.',
    },
    followUp: {
      asks: 'How does it help me to keep my promises?',
      answer:
        'Give each lead a next step and a day. On that day it stands first on the leads page and on the dashboard, its number is on the icon once a day, and the popup offers it before you scroll. Logging the contact settles it.',
    },
    sale: {
      asks: 'How do I log a sale, many small ones, or a refund?',
      answer:
        'From the icon or on the leads page. Several small sales are one line, like “6 orders, £142”. A sale that came from a lead is logged at the lead, so that its channel is known. A refund is entered at its sale and lowers what the channel brought.',
    },
    early: {
      asks: 'Why does it say “too early to tell”?',
      answer:
        'Because a few leads or one sale could be luck, and fresh leads have not had their time. Worthwhile shows the range that your own figures allow and gives a verdict only when they are clear enough. Beside it stands what would tell: about how many more hours.',
    },
    cost: {
      asks: 'What does an hour cost, and which hours are in it?',
      answer:
        'What an hour of yours is worth, as you set it, plus the money spent on the channel. Personal time and work for customers are not in it; they stand below the account. Rest on any figure with the pointer, or move to it with Tab, and it says how it came about.',
    },
    fix: {
      asks: 'How does it choose what to fix first?',
      answer:
        'It follows the way from hours to leads, opportunities and sales, and looks for the step that holds your target back most, by your own figures first and by what is usual in your business where you have few. One thing at a time: more visitors do not help where leads wait for an answer.',
    },
    seen: {
      asks: 'Who can see my records, and do the sites know of it?',
      answer:
        'Only who can use this browser on this computer. Nothing is sent anywhere: there is no account and no server. Worthwhile changes nothing on a page and reads nothing of it, so the sites cannot tell that it is there. It keeps which platform and which part of it, never an address, unless you save a lead from it.',
    },
    leave: {
      asks: 'How do I back up, move to another computer, or delete everything?',
      answer:
        'Save a backup in the settings: one file with everything, sealed with a passphrase if you like. Read it in on the other computer; it is put together with what is there. You can erase a span of time, an import or everything. Removing Worthwhile from the browser removes all it kept.',
    },
  },
  wrong: {
    title: 'Something is wrong',
    note: 'A report for whoever helps you',
    statement: 'Make a report, look at it, and take out what you do not want to show.',
    why: 'It holds the version, your browser, your choices, when Worthwhile was recording, how many rows there are, and the last errors. No name, no address, no note and no amount of yours is in it.',
    make: 'Make a report',
    making: 'Reading what the report needs.',
    label: 'The report, as you can send it',
    hint: 'Write on top what you did and what you saw instead. Only what stands here is copied.',
    copy: 'Copy the report',
    copied:
      'Copied. Paste it into a message to the support address in the store where you got Worthwhile. Nothing was sent.',
    notCopied: 'The browser did not let it be copied. Select the text above and copy it yourself.',
    again: 'Make it again',
  },
  report: {
    title: 'What is wrong with Worthwhile',
    what: 'What I did, what I expected, and what I saw:',
    version: 'Version',
    browser: 'Browser',
    language: 'Language',
    screen: 'Window',
    storage: 'Room',
    stored: (used: string, free: string) => `${used} MB used, ${free} MB free`,
    unknown: 'unknown',
    choices: 'Choices',
    recording: 'Recording, the latest last',
    rows: 'Rows',
    faults: 'Errors, the latest last',
    none: 'none',
    unread: 'could not be read',
    given: 'given',
    notGiven: 'not given',
    everywhere: 'all',
    ownSite: 'a site of your own',
  },
};
