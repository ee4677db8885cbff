package lv.atbalsts.funding.claim;

import java.util.List;

/** One page of claims. */
public record ClaimList(List<ClaimView> items) {}
