-- Projection of how the ledger was taken up again from backups.
create table restore_step (
    seq        bigint       not null primary key,
    epoch      integer,
    lost_upto  bigint,
    papers     varchar(60000),
    sealer_key varchar(200),
    author     varchar(100) not null
);
