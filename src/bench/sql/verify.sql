\set n random(1, :codes)
select code from bench_code where n = :n \gset
select r.payer_check, r.status, r.document, a.document_number, a.document_date, w.declared_in, w.paid_at, (select cast(sum(f.amount) as bigint) from receipt_refund f where f.receipt_id = r.id) as refunded from receipt r left join annulment a on a.receipt_id = r.id left join withholding w on w.liquidation_id = r.payable_id where r.code = :code;
