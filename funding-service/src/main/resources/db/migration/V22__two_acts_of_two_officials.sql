-- A decision on a claim is proposed by who checked and in force when another official approves; what is parked is
-- decided by further decisions. A claim can be dropped, taken back and sent back before that.

alter table claim drop constraint claim_status_check;
alter table claim add constraint claim_status_check check (status in
  ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PARTIALLY_APPROVED', 'REJECTED', 'PAID', 'DROPPED'));
alter table claim add column sent_back_on date;
alter table claim add column sent_back_reason text;

create table claim_decision (
  id uuid primary key,
  claim_id uuid not null references claim,
  project text not null,
  status text not null check (status in ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
  certified numeric(14, 2) not null check (certified >= 0),
  deducted numeric(14, 2) not null check (deducted >= 0),
  parked numeric(14, 2) not null check (parked >= 0),
  releases uuid[] not null,
  reason text,
  checked_by text not null,
  checked_by_key text not null check (checked_by_key <> ''),
  checked_at timestamptz not null,
  approved_by text,
  approved_by_key text,
  approved_at timestamptz,
  decided_on date,
  withdrawn_by text,
  withdrawal_reason text,
  constraint checker_is_not_approver check (checked_by_key <> approved_by_key),
  constraint approved_whole check (
    num_nulls(approved_by, approved_by_key, approved_at, decided_on) = case status when 'APPROVED' then 0 else 4 end),
  constraint withdrawn_whole check (
    num_nulls(withdrawn_by, withdrawal_reason) = case status when 'WITHDRAWN' then 0 else 2 end)
);
call row_scope_on('claim_decision', 'project');
create unique index one_proposal_waits on claim_decision (claim_id) where status = 'PROPOSED';
create index claim_decision_claim on claim_decision (claim_id);
revoke delete on claim_decision from ${app};
