-- A rehearsal of a rate looks for the declarations whose delay reached into a month.
create index declaration_filing_day_ix on declaration (filing_day) where filing_day is not null;
