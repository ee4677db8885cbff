package lv.atbalsts.local.parts;

import java.util.Set;

/** What does not yet hold to a rule of the house. Nothing is added; what is mended is taken out. */
final class DeclaredExceptions {

  /** Packages, with those below, that run SQL by another way than the kit's. */
  static final Set<String> SQL_PAST_THE_KIT =
      Set.of(
          "lv.atbalsts.assessment.access",
          "lv.atbalsts.assessment.client",
          "lv.atbalsts.assessment.confidential",
          "lv.atbalsts.assessment.upstream",
          "lv.atbalsts.funding.claim",
          "lv.atbalsts.funding.delivery",
          "lv.atbalsts.funding.granted",
          "lv.atbalsts.funding.rate",
          "lv.atbalsts.registry.registration");

  /** Simple names that mean more than one thing. */
  static final Set<String> REPEATED_NAMES =
      Set.of(
          "Branches",
          "Contracts",
          "DateRules",
          "DiPlans",
          "GrantUsage",
          "Imports",
          "InstitutionKind",
          "Institutions",
          "Measures",
          "Names",
          "Page",
          "Partners",
          "People",
          "Places",
          "Ports",
          "Progress",
          "Projects",
          "Registration",
          "Registrations",
          "RequestKey",
          "ServiceName",
          "Territories",
          "TopicReader",
          "WaysOut",
          "Words");

  private DeclaredExceptions() {}
}
