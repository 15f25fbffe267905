/** Units where seconds matter: "1 min 20 s". */
export const units = { hour: 'h', minute: 'min', second: 's' };
