-- How far a webhook has been told moves on all the time; that is no change of the webhook.
drop trigger webhook_touch on webhook;
create trigger webhook_touch before update of name, url, secret, kinds, acts, enabled, stopped, deleted_at on webhook
    for each row execute function touch();
