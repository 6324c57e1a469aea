-- A feed is read by programs that can send no header: its address holds a secret of its own, which opens feeds and nothing else.
alter table api_token drop constraint api_token_scope_listed;
alter table api_token add constraint api_token_scope_listed check (scope in ('read', 'write', 'feed'));
