-- What the pages of districts and provinces read, so that they need not open the records of a thousand villages.
-- One narrow line for each record on a community's shelf, worked out from the record alone: community_line_told says how, community_line
-- keeps it. Written in the transaction that writes the record; `bin/sala verify` compares the two and `bin/sala rebuild` makes it anew.

create view community_line_told as
select record.area_id,
       record.id as record_id,
       record.type,
       (record.data ->> 'place')::bigint as place,
       -- A fund has no life cycle: it is open until somebody says that it is closed.
       coalesce(record.data ->> 'status', case when record.data -> 'closed' = 'true' then 'closed' else 'open' end) as status,
       -- Until when, or on which day. Days are texts that sort as days do, so that no text can stop a change.
       coalesce(record.data ->> 'due', record.data ->> 'on') as day,
       coalesce(record.data ->> 'confirmedOn', record.data ->> 'doneOn', record.data ->> 'answeredOn', record.data ->> 'paidOn',
                record.data ->> 'closedOn', record.data ->> 'due', record.data ->> 'on') as done,
       -- Whoever said in time that it was kept, kept it in time, whenever that was confirmed.
       coalesce(coalesce(record.data ->> 'saidOn', record.data ->> 'confirmedOn') <= record.data ->> 'due', true) as in_time,
       record.data ->> 'by' as party,
       record.data ->> 'source' as source,
       record.data ->> 'category' as category,
       (coalesce(record.data ->> 'budget', record.data ->> 'amount'))::numeric as amount,
       record.data ->> 'currency' as currency,
       (record.data ->> 'fund')::bigint as fund
from record
where record.type in ('gathering', 'topic', 'priority', 'commitment', 'escalation', 'visit', 'complaint', 'fund', 'spending')
  and record.owner_id is null
  and exists (select from unnest(record.scopes) as shelf where shelf like 'community:%');

create table community_line (
    area_id   bigint  not null,
    record_id bigint  not null,
    type      text    not null,
    place     bigint  not null,
    status    text    not null,
    day       text,
    done      text,
    in_time   boolean not null,
    party     text,
    source    text,
    category  text,
    amount    numeric,
    currency  text,
    fund      bigint,
    primary key (area_id, record_id)
);
-- What still waits, and what ended lately: old things that ended stay unread, however many they become.
create index community_line_by_status on community_line (area_id, status);
create index community_line_by_done on community_line (area_id, type, done);

insert into community_line select * from community_line_told;

-- The boundary of a place, simplified, as GeoJSON. Places are few: whole on every node, as the places themselves.
create table place_boundary (
    place bigint primary key references place on delete cascade,
    shape jsonb not null
);
