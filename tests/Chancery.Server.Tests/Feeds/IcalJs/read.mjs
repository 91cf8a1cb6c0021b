// Reads a calendar from standard input and prints what it holds as JSON, an object an event.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue("status"),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    modified: component.getFirstPropertyValue("last-modified").toString(),
    summary: event.summary,
    description: event.description,
    location: event.location ?? null,
    url: component.getFirstPropertyValue("url"),
  };
});
process.stdout.write(JSON.stringify(events));
