package lv.atbalsts.funding.contract;

import java.util.List;

/** One page of a project's contract versions. */
public record ContractVersionList(List<ContractVersionView> items) {}
