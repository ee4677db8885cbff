package lv.atbalsts.assessment.needs.scoring;

/**
 * What an assessment comes to.
 *
 * @param score the total of the scales
 * @param level the support level (atbalsta līmenis) by its code
 */
public record Result(long score, String level) {

  /** Never the result: it describes a person's health. */
  @Override
  public String toString() {
    return "Result";
  }
}
