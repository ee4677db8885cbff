package lv.atbalsts.local.system.programme;

/**
 * The classifier of territories is there, and knows the reform of 2021-07-01: 119 municipalities
 * became 43.
 */
final class Territories {
  private final Api api;

  Territories(Api api) {
    this.api = api;
  }

  void check() {
    expect("2021-06-30", 119);
    expect("2021-07-01", 43);
  }

  private void expect(String day, int municipalities) {
    int known = api.read(null, "/territories?on=" + day).get("items").size();
    if (known != municipalities) {
      throw new IllegalStateException(
          "On %s there were %d municipalities, not %d".formatted(day, municipalities, known));
    }
  }
}
