-- Receipts of a day, to prove it against the bank; receipts of a payment.
create index receipt_paid_at_ix on receipt (paid_at) where kind = 'PAID';
create index receipt_payment_ix on receipt (payment_id) where payment_id is not null;
