/** What a person chose last, kept for that person by Google: so never a name of the team's data, which stays in the spreadsheet. */

const KEY = 'report';

export function readChoice(): unknown {
  try {
    return JSON.parse(PropertiesService.getUserProperties().getProperty(KEY) ?? 'null');
  } catch {
    return null;
  }
}

export function keepChoice(choice: object): void {
  try {
    PropertiesService.getUserProperties().setProperty(KEY, JSON.stringify(choice));
  } catch {
    // Too long, or the day's calls are used up: a report is not hindered by it.
  }
}
