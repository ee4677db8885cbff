package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.Disability.AdultGroup;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.ResidenceOfDay;
import lv.atbalsts.assessment.enrolment.rules.Eligibility;
import lv.atbalsts.assessment.enrolment.rules.EligibilityFacts;
import lv.atbalsts.assessment.enrolment.rules.FailedRule;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.upstream.funding.KnownProject;
import lv.atbalsts.assessment.upstream.funding.KnownProjects;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;

/** Holds an enrolment against the rules of its day, and answers with everything that fails. */
@ApplicationScoped
class EnrolmentCheck {

  private static final String REGIONAL = "9.2.2.1";

  private final Enrolments enrolments;
  private final EntityManager database;
  private final KnownProjects projects;
  private final ResidenceOfDay residence;
  private final Territories territories;
  private final Clock clock;

  EnrolmentCheck(
      Enrolments enrolments,
      EntityManager database,
      KnownProjects projects,
      ResidenceOfDay residence,
      Territories territories,
      Clock clock) {
    this.enrolments = enrolments;
    this.database = database;
    this.projects = projects;
    this.residence = residence;
    this.territories = territories;
    this.clock = clock;
  }

  /** The same terms with the project's number as the project has it, however it was written. */
  EnrolmentTerms named(EnrolmentTerms terms) {
    return projects
        .named(terms.projectNumber())
        .map(project -> terms.in(project.number()))
        .orElse(terms);
  }

  /** The project's measure, where nothing stands against the enrolment. */
  String measure(ClientFacts client, EnrolmentTerms terms, boolean consented) {
    LocalDate day = terms.enrolledOn();
    FieldErrors errors = new FieldErrors();
    errors.notAfter(
        "/enrolledOn", AssessmentRefusal.ENROLMENT_IN_FUTURE, day, LocalDate.now(clock));
    if (day.isBefore(client.birthDate())) {
      errors.add("/enrolledOn", AssessmentRefusal.BEFORE_BIRTH);
    }
    errors.notAfter("/enrolledOn", AssessmentRefusal.AFTER_DEATH, day, client.diedOn());
    territories.checkAnswersFor(errors, "/enrolledOn", client.municipality(), day);
    Optional<KnownProject> project = project(errors, client, terms);
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    refuse(failures(client, terms, consented));
    return project.orElseThrow().measure();
  }

  private Optional<KnownProject> project(
      FieldErrors errors, ClientFacts client, EnrolmentTerms terms) {
    Optional<KnownProject> project = projects.find(terms.projectNumber());
    if (project.isEmpty()) {
      errors.add("/projectNumber", AssessmentRefusal.PROJECT_NOT_KNOWN, terms.projectNumber());
    } else if (!project.get().contractedOn(terms.enrolledOn())) {
      errors.add(
          "/projectNumber",
          AssessmentRefusal.PROJECT_NOT_CONTRACTED_ON_DAY,
          terms.projectNumber(),
          terms.enrolledOn());
    } else if (project.get().measure().equals(REGIONAL)
        && !projects.partner(terms.projectNumber(), client.municipality(), terms.enrolledOn())) {
      errors.add(
          "/projectNumber",
          AssessmentRefusal.MUNICIPALITY_IS_NOT_PARTNER,
          client.municipality(),
          terms.projectNumber(),
          terms.enrolledOn());
    }
    return project;
  }

  private List<FailedRule> failures(ClientFacts client, EnrolmentTerms terms, boolean consented) {
    List<FailedRule> failed =
        new ArrayList<>(
            Eligibility.failures(terms.targetGroup(), person(client, terms), terms.enrolledOn()));
    if (!consented) {
      failed.add(new FailedRule(AssessmentRefusal.NO_CONSENT));
    }
    return failed;
  }

  /**
   * The decision on a disability is recorded without its days: it is asked as the record has it.
   */
  private EligibilityFacts person(ClientFacts client, EnrolmentTerms terms) {
    InstitutionKind lived = residence.on(client, terms.enrolledOn());
    AdultGroup group = client.disability().adultGroup();
    return new EligibilityFacts(
        client.birthDate(),
        group == AdultGroup.I || group == AdultGroup.II,
        client.disability().child(),
        lived == InstitutionKind.VSAC,
        lived != null,
        terms.targetGroup() == TargetGroup.LEGAL_REPRESENTATIVE
            && representsChildFt(client, terms.enrolledOn()));
  }

  private boolean representsChildFt(ClientFacts client, LocalDate day) {
    if (client.represents() == null) {
      return false;
    }
    database.flush(); // an import may have enrolled the child a moment ago
    return enrolments.enrolledOn(client.represents(), TargetGroup.CHILD_FT, day);
  }

  private static void refuse(List<FailedRule> failed) {
    if (failed.isEmpty()) {
      return;
    }
    Refusal refusal =
        AssessmentRefusal.NOT_ELIGIBLE_FOR_TARGET_GROUP
            .with(failed.size())
            .rule(failed.getFirst().rule())
            .legalBasis(failed.getFirst().legalBasis())
            .with("failedRules", failed.stream().map(ToldRule::of).toList());
    failed.forEach(rule -> refusal.error("/targetGroup", rule.reason()));
    throw refusal;
  }

  /** A rule that fails, as the refusal tells it. */
  record ToldRule(String code, String rule, String legalBasis) {

    static ToldRule of(FailedRule failed) {
      return new ToldRule(failed.code(), failed.rule(), failed.legalBasis());
    }
  }
}
