package lv.atbalsts.local.programme;

/**
 * The classifier of territories is there, and knows the reform of 2021-07-01: 119 municipalities
 * became 43.
 */
final class TerritoryCheck {
  private final ApiClient api;

  TerritoryCheck(ApiClient api) {
    this.api = api;
  }

  void check() {
    expect("2021-06-30", 119);
    expect("2021-07-01", 43);
  }

  private void expect(String day, int municipalities) {
    int known = api.read(null, "/territories?as-of=" + day).get("items").size();
    if (known != municipalities) {
      throw new IllegalStateException(
          "On %s there were %d municipalities, not %d".formatted(day, municipalities, known));
    }
  }
}
