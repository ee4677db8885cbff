package lv.atbalsts.assessment.needs.methodology;

import static lv.atbalsts.assessment.play.Methodologies.code;
import static lv.atbalsts.assessment.play.Methodologies.draft;
import static lv.atbalsts.assessment.play.Methodologies.publish;
import static lv.atbalsts.assessment.play.Methodologies.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.scoring.Questions;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** What a version asks is read once when it is published, and each time before. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedQuestionsTest {

  private static final String GROUP = "PROSPECTIVE_CARER";

  @Inject MethodologyDesk desk;
  @Inject Callers callers;

  @Test
  void aDraftIsReadEachTimeAndAPublishedVersionOnce() {
    String code = code();
    write(code, 1, null, draft(GROUP, 5)).statusCode(200);
    assertEquals(5, limit(questions(code)));
    write(code, 1, "\"0\"", draft(GROUP, 6)).statusCode(200);
    assertEquals(6, limit(questions(code)));
    publish(code, 1, "2191-01-01", "2191-12-31").statusCode(200);
    assertEquals(6, limit(questions(code)));
    assertSame(questions(code), questions(code));
  }

  @Test
  void ofVeryManyVersionsThoseAskedForLastAreKept() {
    PublishedQuestions published = new PublishedQuestions();
    Questions questions = questions("SAMPLE_CHILD_FT");
    IntStream.rangeClosed(1, PublishedQuestions.MOST)
        .forEach(version -> published.keep(version(version), questions));
    assertEquals(Optional.of(questions), published.find(version(1)));
    published.keep(version(PublishedQuestions.MOST + 1), questions);
    assertEquals(Optional.of(questions), published.find(version(1)));
    assertEquals(Optional.empty(), published.find(version(2)));
    assertEquals(Optional.of(questions), published.find(version(3)));
  }

  private Questions questions(String code) {
    return callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> desk.questions(new MethodologyVersion(code, 1))));
  }

  /** Where the second band begins. */
  private static int limit(Questions questions) {
    MethodologyContent content = questions.content();
    return content.bands().get(1).from();
  }

  private static MethodologyVersion version(int number) {
    return new MethodologyVersion("MANY", number);
  }
}
