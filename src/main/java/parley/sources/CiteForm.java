package parley.sources;

import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;

/** The source of all that is typed into a form; everything is left out where nobody names one. */
record CiteForm(@Of(Kind.SOURCE) Ref source, String paragraphs, String quote, Integer credibility) {}
