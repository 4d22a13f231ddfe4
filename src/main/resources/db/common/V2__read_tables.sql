-- Projections of the ledger, a row for each line that was not refused, written in the sealer's transaction and made
-- anew by "rebuild". Nothing in them is ever overwritten: the latest line of a key holds.
create table person (
    seq        bigint       not null primary key,
    person     varchar(100) not null,
    name       varchar(200) not null,
    public_key varchar(200) not null
);

create table desk (
    seq  bigint       not null primary key,
    desk uuid         not null,
    name varchar(200) not null
);

create table residential_group (
    seq         bigint       not null primary key,
    code        varchar(100) not null,
    name        varchar(200) not null,
    former_ward varchar(200) not null
);

create table officer (
    seq   bigint       not null primary key,
    code  varchar(100) not null,
    name  varchar(200) not null,
    title varchar(200) not null,
    phone varchar(100) not null
);

create table station (
    seq               bigint        not null primary key,
    station_id        varchar(20)   not null,
    station_number    integer       not null,
    name              varchar(200)  not null,
    place             varchar(400)  not null,
    address           varchar(400)  not null,
    latitude          double precision,
    longitude         double precision,
    position_verified boolean       not null,
    kind              varchar(20)   not null,
    opens             varchar(5)    not null,
    closes            varchar(5)    not null,
    booths            integer       not null,
    confidential      boolean       not null,
    constituency      varchar(200)  not null,
    former_ward       varchar(200)  not null,
    group_codes       varchar(4000) not null,
    officer_codes     varchar(4000) not null,
    note              varchar(1000) not null,
    voters_national   integer,
    voters_city       integer,
    voters_ward       integer
);

create table slot (
    seq    bigint     not null,
    cut_at varchar(5) not null,
    primary key (seq, cut_at)
);

create table list_change (
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

create table station_event (
    seq         bigint                      not null primary key,
    station_id  varchar(20)                 not null,
    kind        varchar(60)                 not null,
    happened_at timestamp(3) with time zone not null
);

create table tally (
    seq          bigint                      not null primary key,
    station_id   varchar(20)                 not null,
    as_of        timestamp(3) with time zone not null,
    voted        integer                     not null,
    mobile_box   integer,
    added_voters integer,
    reason       varchar(4000)               not null,
    replaces     bigint,
    verdict      varchar(20)                 not null,
    author       varchar(100)                not null,
    desk         uuid                        not null,
    made_at      timestamp(3) with time zone not null,
    sealed_at    timestamp(3) with time zone not null
);
create index tally_by_station on tally (station_id, as_of, seq);

create table conflict_choice (
    seq        bigint                      not null primary key,
    station_id varchar(20)                 not null,
    as_of      timestamp(3) with time zone not null,
    chosen_seq bigint                      not null,
    reason     varchar(4000)               not null
);
