-- The list of attempts that people must look at.
create index payment_attempt_review_ix on payment_attempt (id) where needs_review;
