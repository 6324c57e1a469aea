-- What is over is found by when it was, see docs/operations.md.
create index webhook_delivery_by_end on webhook_delivery (coalesce(sent_at, given_up_at, next_at));
create index report_mail_by_end on report_mail (coalesce(sent_at, given_up_at, next_at));
