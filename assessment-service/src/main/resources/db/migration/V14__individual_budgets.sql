-- Individual budgets (individuālais budžets): never more is spent than there is.
create table individual_budget (
  lineage_id uuid primary key,
  client_id uuid not null references client,
  client_ref uuid not null,
  municipality text not null,
  amount numeric(14, 2) not null check (amount > 0),
  valid_from date not null,
  valid_to date not null,
  spent numeric(14, 2) not null,
  version bigint not null,
  constraint budget_in_order check (valid_to >= valid_from),
  constraint budget_not_overspent check (spent between 0 and amount)
);
create index individual_budget_of_client on individual_budget (client_id);
call row_scope_on('individual_budget', 'municipality');

-- Written once: a spending is taken back by a counter entry, once.
create table budget_spending (
  id uuid primary key,
  lineage_id uuid not null references individual_budget,
  plan_id uuid not null references support_plan,
  plan_line_id uuid not null references plan_line,
  municipality text not null,
  service_type text not null,
  amount numeric(14, 2) not null,
  spent_on date not null,
  document_ref text not null,
  reverses uuid unique references budget_spending,
  constraint counter_entry_is_negative check ((reverses is null) = (amount > 0))
);
create index budget_spending_of_budget on budget_spending (lineage_id, id);
call row_scope_on('budget_spending', 'municipality');
