package lv.atbalsts.funding.delivery;

import java.util.List;

/** One page of reports. */
public record ReportList(List<ReportView> items) {}
