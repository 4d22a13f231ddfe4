-- Projections of what is keyed during the day besides counts: withdrawals, corrections, decisions, events, closing figures.
alter table tally add column men integer;
alter table tally add column women integer;

create table tally_withdrawal (
    seq           bigint                      not null primary key,
    station_id    varchar(20)                 not null,
    as_of         timestamp(3) with time zone not null,
    withdrawn_seq bigint                      not null,
    reason        varchar(4000)               not null
);

create table tally_correction (
    seq          bigint                      not null primary key,
    station_id   varchar(20)                 not null,
    as_of        timestamp(3) with time zone not null,
    voted        integer                     not null,
    mobile_box   integer,
    added_voters integer,
    men          integer,
    women        integer,
    reason       varchar(4000)               not null,
    replaces     bigint                      not null,
    author       varchar(100)                not null
);

create table list_proposal (
    seq              bigint                      not null primary key,
    station_id       varchar(20)                 not null,
    changed_at       timestamp(3) with time zone not null,
    added_national   integer                     not null,
    added_city       integer                     not null,
    added_ward       integer                     not null,
    removed_national integer                     not null,
    removed_city     integer                     not null,
    removed_ward     integer                     not null,
    reason           varchar(4000)               not null
);

create table proposal_decision (
    seq          bigint                      not null primary key,
    station_id   varchar(20)                 not null,
    as_of        timestamp(3) with time zone not null,
    proposal_seq bigint                      not null,
    approved     boolean                     not null,
    reason       varchar(4000)               not null,
    author       varchar(100)                not null
);

create table day_event (
    seq         bigint                      not null primary key,
    station_id  varchar(20),
    event       varchar(60)                 not null,
    happened_at timestamp(3) with time zone not null,
    note        varchar(4000)               not null
);

create table closing_figure (
    seq        bigint        not null primary key,
    station_id varchar(20)   not null,
    ballot     varchar(40)   not null,
    voters     integer       not null,
    voted      integer       not null,
    men        integer,
    women      integer,
    issued     integer       not null,
    collected  integer       not null,
    valid      integer       not null,
    invalid    integer       not null,
    reason     varchar(4000) not null,
    replaces   bigint
);
