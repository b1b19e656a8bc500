\set n random(1, :liquidations)
select id as lid from liquidation where number = 'L-2026-' || lpad(:n::text, 7, '0') \gset
begin;
select gen_random_uuid() as payable, gen_random_uuid() as payment, gen_random_uuid() as attempt, gen_random_uuid()::text as key \gset
select pg_try_advisory_xact_lock(hashtextextended(:key, 0));
select key_hash, answer, created_at, request_hash from idempotency_record where key_hash = :key;
insert into idempotency_record (answer, created_at, request_hash, key_hash) values (null, now(), 'bd2d7b96e75a1ddc8d939dca623bc0615b1702d51fa84d263f80973c795cbbcf', :key);
insert into payment (id, payable_kind, payable_id, payable_number, amount, state, expires_at, created_at, version) values (:payment, 'liquidations', :payable, :key, 81000000, 'OPEN', now() + interval '30 days', now(), 0) on conflict (payable_kind, payable_id) where state in ('OPEN', 'PAID') do nothing;
select number, status, expires_at, total, taxpayer_document_type, taxpayer_document, taxpayer_name, taxpayer_email from liquidation where id = :lid for no key update;
select count(*) from payment_attempt a join payment p on p.id = a.payment_id where p.payable_kind = 'liquidations' and p.payable_id = :payable;
insert into payment_attempt (amount,bank_code,bank_name,checks,created_at,gateway,needs_review,next_check_at,payer_type,payment_id,reference,return_url,sequence,state,version,id) values (81000000,'1007','Bancolombia',0,now(),'sandbox',false,now() + interval '7 minutes','COMPANY',:payment,:key,'https://portal.example/',1,'CREATED',0,:attempt);
insert into payment_attempt_event (actor,attempt_id,event,evidence,occurred_at,to_state,id) values ('payer',:attempt,'REQUESTED','{"gateway":"sandbox","bank":"1007"}',now(),'CREATED',gen_random_uuid());
commit;
begin;
select nextval('sandbox_cus_seq') as cus \gset
insert into sandbox_transaction (amount,bank_code,bank_name,created_at,currency,cus,description,expires_at,notifications,reference,return_url,state,version,token) values (81000000,'1007','Bancolombia',now(),'COP',:cus,'Estampillas',now() + interval '30 minutes',0,:key,'http://localhost:8080/return','PENDING',0,:key);
commit;
begin;
select * from payment where id = :payment for no key update;
select * from payment_attempt where id = :attempt;
update payment_attempt set state = 'PENDING', gateway_transaction_id = :key, cus = :cus, redirect_url = 'http://localhost:8080/sandbox', expires_at = now() + interval '30 minutes', version = 1 where id = :attempt;
insert into payment_attempt_event (actor,attempt_id,event,evidence,from_state,occurred_at,to_state,id) values ('sandbox',:attempt,'CREATED_AT_GATEWAY','{"gateway":"sandbox"}','CREATED',now(),'PENDING',gen_random_uuid());
update idempotency_record set answer = decode(repeat('ab', 400), 'hex') where key_hash = :key;
commit;
