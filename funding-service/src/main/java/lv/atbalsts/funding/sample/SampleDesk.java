package lv.atbalsts.funding.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.claim.ClaimReviewDesk;
import lv.atbalsts.funding.sample.rules.SampleDraw;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.Refusals;

/** The samples' use cases. */
@ApplicationScoped
class SampleDesk {

  /** Above the greatest seed, which JSON still holds exactly. */
  private static final long SEEDS = 1L << 53;

  private static final SecureRandom CHANCE = new SecureRandom();

  private final ClaimSamples samples;
  private final ClaimDesk claims;
  private final ClaimReviewDesk reviews;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  SampleDesk(
      ClaimSamples samples,
      ClaimDesk claims,
      ClaimReviewDesk reviews,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.samples = samples;
    this.claims = claims;
    this.reviews = reviews;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  SampleView draw(UUID claimId, SampleTerms request) {
    request.check();
    ClaimDesk.UnderReview review = claims.underReview(claimId);
    Claim claim = review.claim();
    Duplicates.refuse(
        samples.locked(claimId), earlier -> FundingRefusal.SAMPLE_IS_LOCKED.with(claimId));
    List<SampleDraw.Candidate> all =
        review.lines().stream()
            .map(line -> new SampleDraw.Candidate(line.id(), line.amount().amount()))
            .toList();
    if (all.isEmpty()) {
      throw FundingRefusal.NOTHING_TO_SAMPLE.with();
    }
    SampleTerms terms = request.seeded(CHANCE.nextLong(SEEDS));
    int size = terms.lines(all.size());
    ClaimSample sample = new ClaimSample(claim, terms, callers.current().subject(), today());
    samples.add(
        sample,
        claim.ref().projectNumber(),
        SampleDraw.draw(all, size, terms.byRisk(size), terms.seed()));
    outbox.publish(sample.drawn(claim.ref(), size));
    return samples.view(sample);
  }

  SampleView receive(UUID claimId, UUID sampleId, LocalDate on) {
    Claim claim = reviews.documentsIn(claimId, on);
    ClaimSample sample = sample(claimId, sampleId);
    outbox.publish(sample.receive(claim.ref(), on, today()));
    samples.flush();
    return samples.view(sample);
  }

  SampleView withdraw(UUID claimId, UUID sampleId, String reason) {
    Claim claim = claims.toPay(claimId);
    ClaimSample sample = sample(claimId, sampleId);
    outbox.publish(sample.withdraw(claim.ref(), reason, callers.current().subject()));
    samples.flush();
    return samples.view(sample);
  }

  Page<SampleView> list(UUID claimId) {
    if (!claims.sees(claimId)) {
      throw Refusals.notFound("claim");
    }
    return Page.whole(samples.of(claimId).stream().map(samples::view).toList());
  }

  private ClaimSample sample(UUID claimId, UUID sampleId) {
    return samples.of(claimId, sampleId).orElseThrow(() -> Refusals.notFound("sample"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
