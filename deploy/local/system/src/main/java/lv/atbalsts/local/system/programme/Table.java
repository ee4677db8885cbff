package lv.atbalsts.local.system.programme;

/** The table of indicators beside what the ministry published. */
public final class Table {
  public String text() {
    return "";
  }

  public boolean exact() {
    return true;
  }
}
