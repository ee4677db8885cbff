package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;

/** A grant asks for more than an allowance leaves. */
public record Excess(Allowance allowance, BigDecimal requested) {}
