package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.util.UUID;

/** What a grant takes of an allowance, and the grant's days. */
public record AllowanceShare(UUID grant, BigDecimal quantity, Period days) {}
