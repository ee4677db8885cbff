package lv.atbalsts.funding.measure;

import java.util.List;

/** One page of measures. */
public record MeasureList(List<MeasureView> items) {}
