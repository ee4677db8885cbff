package lv.atbalsts.funding.partner;

import java.util.List;

/** Partners of a project. */
public record PartnerList(List<PartnerView> items) {}
