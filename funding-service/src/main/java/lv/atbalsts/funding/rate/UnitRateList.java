package lv.atbalsts.funding.rate;

import java.util.List;

/** One page of unit rates. */
public record UnitRateList(List<UnitRateView> items) {}
