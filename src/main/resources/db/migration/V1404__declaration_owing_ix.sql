-- Declarations of an agent that still owe money are looked up for each refund (art. 633).
create index declaration_owing_ix on declaration (entity_nit)
    where state = 'AWAITING_PAYMENT' or (balance > 0 and balance_paid_at is null);
