package lv.atbalsts.registry.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.proposal.ChangeProposal.Change;
import lv.atbalsts.registry.proposal.ProposalRequests.AcceptChange;
import lv.atbalsts.registry.proposal.ProposalRequests.ProposalSearch;
import lv.atbalsts.registry.proposal.ProposalRequests.RefuseChange;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import lv.atbalsts.registry.provider.ProviderView;
import lv.atbalsts.registry.registration.RegistrationCorrectionDesk;
import lv.atbalsts.registry.registration.RegistrationDesk;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationRenewed;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationView;

/** Use cases of proposed changes. */
@ApplicationScoped
class ProposalDesk {

  private final ChangeProposals proposals;
  private final ProviderDesk providers;
  private final RegistrationDesk registrations;
  private final RegistrationCorrectionDesk corrections;
  private final RowScope scope;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final ObjectMapper json;
  private final Clock clock;

  ProposalDesk(
      ChangeProposals proposals,
      ProviderDesk providers,
      RegistrationDesk registrations,
      RegistrationCorrectionDesk corrections,
      RowScope scope,
      AdvisoryLocks locks,
      Outbox outbox,
      ObjectMapper json,
      Clock clock) {
    this.proposals = proposals;
    this.providers = providers;
    this.registrations = registrations;
    this.corrections = corrections;
    this.scope = scope;
    this.locks = locks;
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
  }

  /** Proposes what the registrar could write today: it is held to the same rules at once. */
  ProposalView propose(UUID providerId, CorrectProvider given) {
    String provider = providers.view(providerId).terms().registrationNumber();
    scope.require(provider);
    return propose(provider, ProposalKind.PROVIDER, providerId, providers.tried(providerId, given));
  }

  /** The same of one of its registrations. */
  ProposalView propose(UUID registrationId, CorrectRegistration given) {
    String provider = registrations.read(registrationId, null).holder().provider();
    scope.require(provider);
    return propose(
        provider,
        ProposalKind.REGISTRATION,
        registrationId,
        corrections.tried(registrationId, given));
  }

  /** Asks for five years more of one of its registrations, which the registrar could give today. */
  ProposalView proposeRenewal(UUID registrationId) {
    String provider = registrations.read(registrationId, null).holder().provider();
    scope.require(provider);
    return propose(
        provider,
        ProposalKind.RENEWAL,
        registrationId,
        lastDay(registrations.renewedUntil(registrationId)));
  }

  private static Object lastDay(LocalDate validTo) {
    return Collections.singletonMap("validTo", validTo);
  }

  private ProposalView propose(String provider, ProposalKind kind, UUID subjectId, Object given) {
    locks.lock("change proposal", subjectId.toString());
    proposals.waiting(subjectId, kind).ifPresent(ProposalDesk::refuseTwice);
    ChangeProposal proposal =
        new ChangeProposal(provider, kind, subjectId, json.valueToTree(given), today());
    proposals.persistAndFlush(proposal);
    outbox.publish(proposal.proposed());
    return view(proposal);
  }

  private static void refuseTwice(ChangeProposal earlier) {
    throw RegistryRefusal.CHANGE_NOT_PROPOSED_AGAIN.with().conflicts(List.of(earlier.id()));
  }

  /** Writes it as the registrar's own correction of the version whose differences were read. */
  ProposalView accept(UUID id, String ifMatch, AcceptChange given) {
    ChangeProposal proposal = proposals.locked(id);
    keep(proposal);
    outbox.publish(proposal.accept(given, today()));
    switch (proposal.kind()) {
      case PROVIDER ->
          providers.correct(
              proposal.subjectId(), ifMatch, correction(proposal, CorrectProvider.class));
      case REGISTRATION ->
          corrections.correct(
              proposal.subjectId(), ifMatch, correction(proposal, CorrectRegistration.class));
      case RENEWAL -> throw RegistryRefusal.RENEWED_BY_DECISION.with(proposal.subjectId());
    }
    proposals.flush();
    return view(proposal);
  }

  /** The registrar has renewed a registration, asked or not. */
  void renewed(@Observes RegistrationRenewed fact) {
    proposals
        .waiting(fact.registrationId(), ProposalKind.RENEWAL)
        .ifPresent(
            asked -> {
              asked.keep(
                  json.valueToTree(
                      FieldDifference.between(
                          json.valueToTree(lastDay(fact.renewedFrom().minusDays(1))),
                          asked.correction())));
              outbox.publish(asked.renewed(fact.decidedOn(), today()));
            });
  }

  private void keep(ChangeProposal proposal) {
    proposal.keep(json.valueToTree(view(proposal).differences()));
  }

  private <T> T correction(ChangeProposal proposal, Class<T> type) {
    return json.convertValue(proposal.correction(), type);
  }

  ProposalView refuse(UUID id, RefuseChange given) {
    ChangeProposal proposal = proposals.locked(id);
    keep(proposal);
    outbox.publish(proposal.refuse(given, today()));
    proposals.flush();
    return view(proposal);
  }

  ProposalView withdraw(UUID id) {
    ChangeProposal proposal = proposals.locked(id);
    scope.require(proposal.provider());
    keep(proposal);
    outbox.publish(proposal.withdraw());
    proposals.flush();
    return view(proposal);
  }

  ProposalView read(UUID id) {
    return view(proposals.one(id));
  }

  Page<ProposalView> list(ProposalSearch wanted, PageRequest page) {
    Page<ChangeProposal> found =
        proposals.page(
            page,
            Where.all()
                .equal("status", wanted.status())
                .equal("kind", wanted.kind())
                .equal("provider", wanted.provider()));
    List<UUID> subjects = found.items().stream().map(ChangeProposal::subjectId).toList();
    providers.preload(subjects);
    registrations.preload(subjects);
    return found.map(this::view);
  }

  private ProposalView view(ChangeProposal proposal) {
    UUID subject = proposal.subjectId();
    return switch (proposal.kind()) {
      case PROVIDER -> {
        ProviderView now = providers.view(subject);
        CorrectProvider proposed = correction(proposal, CorrectProvider.class);
        yield proposal.view(
            now.version(),
            new Change(proposed.correctedOn(), proposed.reason()),
            differences(proposal, now.terms(), proposed.provider()));
      }
      case REGISTRATION -> {
        CorrectRegistration proposed = correction(proposal, CorrectRegistration.class);
        yield proposal.view(
            registrations.version(subject),
            new Change(proposed.correctedOn(), proposed.reason()),
            differences(proposal, corrections.correctable(subject), proposed.undated()));
      }
      case RENEWAL -> {
        RegistrationView now = registrations.read(subject, null);
        yield proposal.view(
            now.version(),
            new Change(null, null),
            differences(proposal, lastDay(now.validTo()), proposal.correction()));
      }
    };
  }

  private List<FieldDifference> differences(ChangeProposal proposal, Object now, Object proposed) {
    return proposal.kept() == null
        ? FieldDifference.between(json.valueToTree(now), json.valueToTree(proposed))
        : List.of(json.convertValue(proposal.kept(), FieldDifference[].class));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
