/** What a person chose last, kept for that person by Google: so never a name of the team's data, which stays in the spreadsheet. */

const KEY = 'report';
/** Google keeps 9 kB. */
const LONGEST = 5000;

export function readChoice(): unknown {
  try {
    return JSON.parse(PropertiesService.getUserProperties().getProperty(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** Not being able to keep it hinders nothing. */
export function keepChoice(choice: object): void {
  const text = JSON.stringify(choice);
  try {
    if (text.length < LONGEST) PropertiesService.getUserProperties().setProperty(KEY, text);
  } catch (error) {
    console.warn(error);
  }
}
