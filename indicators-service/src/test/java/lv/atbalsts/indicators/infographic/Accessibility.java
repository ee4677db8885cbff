package lv.atbalsts.indicators.infographic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page must have to be read by ear, and what its colours must have to be read at all. */
final class Accessibility {

  private Accessibility() {}

  static void check(Document page) {
    assertFalse(page.title().isBlank());
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    assertTrue(page.select("meta[name=viewport]").attr("content").contains("width=device-width"));
    assertFalse(page.select("meta[name=viewport]").attr("content").contains("scal=no"));
    headingsDescendOneByOne(page);
    tablesAreTables(page);
    page.select("svg").forEach(Accessibility::hasWords);
    page.select("nav, section").forEach(each -> named(page, each));
    page.select("a").forEach(link -> assertFalse(link.text().isBlank()));
    idsAreUnique(page);
  }

  private static void headingsDescendOneByOne(Document page) {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading.text());
      assertFalse(heading.text().isBlank());
      before = level;
    }
  }

  private static void tablesAreTables(Document page) {
    for (Element table : page.select("table")) {
      assertNotNull(table.selectFirst("caption"));
      assertFalse(table.selectFirst("caption").text().isBlank());
      table.select("thead th").forEach(head -> assertEquals("col", head.attr("scope")));
      for (Element row : table.select("tbody tr")) {
        assertEquals("row", row.child(0).attr("scope"));
        assertEquals(table.select("thead th").size(), row.childrenSize());
      }
      table.select("tr").forEach(row -> assertEquals("row", row.attr("role")));
      table.select("td").forEach(cell -> assertFalse(cell.text().isBlank()));
    }
  }

  /** A picture is hidden where a number beside it says the same, else it has a title. */
  private static void hasWords(Element picture) {
    if (picture.attr("aria-hidden").equals("true")) {
      assertFalse(picture.parent().select(".percent").text().isBlank());
    } else {
      assertEquals("img", picture.attr("role"));
      assertNotNull(picture.selectFirst("title"));
    }
  }

  private static void named(Document page, Element landmark) {
    String label =
        landmark.hasAttr("aria-label")
            ? landmark.attr("aria-label")
            : page.getElementById(landmark.attr("aria-labelledby")).text();
    assertFalse(label.isBlank());
  }

  private static void idsAreUnique(Document page) {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(each -> assertTrue(ids.add(each.id()), each.id()));
  }

  static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
