-- Declared money by the day it came in, for reports.
create index declaration_paid_at_ix on declaration (paid_at) where paid_at is not null and state = 'FILED';
