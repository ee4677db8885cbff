package lv.atbalsts.assessment.client;

import java.time.LocalDate;

/** Where a person lived on a day, as far as somebody knows it. */
public interface ResidenceOfDay {

  /**
   * The institution in which the person lived, or null. Where no day of it is known, as the record
   * says now.
   */
  InstitutionKind on(ClientFacts client, LocalDate day);
}
