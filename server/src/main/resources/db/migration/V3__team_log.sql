-- What was done to accounts, roles and devices, by whom and when. Grows with the team and not with people: whole on every node.
create table team_log (
    id bigint primary key generated always as identity,
    at timestamptz not null,
    what text not null,
    account bigint not null references account,
    -- Null: on the machine itself, by whoever may use its command line.
    done_by bigint references account,
    detail text not null default ''
);
create index team_log_account on team_log (account, id);
