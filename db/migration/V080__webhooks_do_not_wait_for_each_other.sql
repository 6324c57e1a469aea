-- What a webhook is to be told next is looked up for each of them alone, so that none waits for what another has in the queue.
drop index webhook_delivery_due;
create index webhook_delivery_due on webhook_delivery (webhook_id, next_at, id) where sent_at is null and given_up_at is null;
