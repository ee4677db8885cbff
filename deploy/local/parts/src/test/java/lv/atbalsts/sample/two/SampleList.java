package lv.atbalsts.sample.two;

import java.util.List;

/** Is a list and nothing more. */
public record SampleList(List<String> items) {}
