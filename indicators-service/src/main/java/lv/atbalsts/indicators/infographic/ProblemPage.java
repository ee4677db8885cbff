package lv.atbalsts.indicators.infographic;

/** A refusal as a citizen reads it who followed a wrong link. */
public record ProblemPage(PageTexts words, String style, String title, String detail) {}
