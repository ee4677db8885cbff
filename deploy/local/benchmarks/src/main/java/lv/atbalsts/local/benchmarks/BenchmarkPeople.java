package lv.atbalsts.local.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Synthetic adults as rows of an import, the same ones each time; nobody real is meant. */
final class BenchmarkPeople {
  private static final String ROW =
      """
      {"client":{"personalCode":"%s","givenName":"Vārds%d","familyName":"Sintētisks","birthDate":"19%d-%02d-%02d","sex":"FEMALE",\
      "disability":{"adultGroup":"II"},\
      "consents":[{"purpose":"PROGRAMME","givenBy":"PERSON","givenOn":"2018-03-01"}]},\
      "enrolment":{"targetGroup":"ADULT_GRT","projectNumber":"%s","enrolledOn":"2018-03-15"}}
      """;

  private BenchmarkPeople() {}

  static String rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(BenchmarkPeople::row).collect(Collectors.joining());
  }

  static String code(int person) {
    return "32%09d".formatted(500_000_000 + person);
  }

  private static String row(int person) {
    return ROW.formatted(
        code(person),
        person % 1000,
        50 + person % 45,
        1 + person % 12,
        1 + person % 28,
        BenchmarkRun.PROJECT);
  }
}
