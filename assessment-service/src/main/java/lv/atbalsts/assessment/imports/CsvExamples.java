package lv.atbalsts.assessment.imports;

/** A short file of each kind with the columns it needs at the least: it is taken as it stands. */
final class CsvExamples {

  static final String CLIENTS =
      """
      personalCode,givenName,familyName,birthDate,disability.adultGroup,consents.0.purpose,consents.0.givenBy,\
      consents.0.givenOn,enrolment.targetGroup,enrolment.projectNumber,enrolment.enrolledOn
      320001-00010,Anna,Paraudziņa,1980-05-17,II,PROGRAMME,PERSON,2019-03-01,ADULT_GRT,9.2.2.1./15/I/001,2019-03-15
      """;

  static final String ASSESSMENTS =
      """
      personalCode,targetGroup,methodologyCode,team.0.profession,team.0.specialistRef,assessedOn,\
      answers.A1_TIME,answers.A1_TYPE,answers.A1_FREQUENCY,answers.A2_FREQUENCY,answers.A3_FREQUENCY,\
      answers.B1_FREQUENCY,answers.B2_FREQUENCY,answers.B3_FREQUENCY,answers.C1_FREQUENCY,\
      answers.C2_FREQUENCY,answers.C3_FREQUENCY,answers.D1_FREQUENCY,answers.D2_FREQUENCY,\
      answers.D3_FREQUENCY,answers.E1_FREQUENCY,answers.E2_FREQUENCY,answers.E3_FREQUENCY,\
      answers.F1_FREQUENCY,answers.F2_FREQUENCY,answers.F3_FREQUENCY,answers.G1_FREQUENCY,\
      answers.G2_FREQUENCY,answers.G3_FREQUENCY,answers.M1,answers.M2,answers.M3,answers.M4,answers.U1,\
      answers.U2,answers.U3,answers.U4
      320001-00010,ADULT_GRT,SAMPLE_SUPPORT_INTENSITY,SUPPORT_INTENSITY_SPECIALIST,SP-014,2019-05-02,\
      2,2,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
      """;

  static final String APPROVALS =
      """
      personalCode,targetGroup,approvedOn
      320001-00010,ADULT_GRT,2019-05-10
      """;

  static final String PLANS =
      """
      personalCode,targetGroup,lines.0.serviceType,lines.0.quantity,lines.0.unit,lines.0.interval,\
      lines.0.needsNewInfrastructure,agreement.agreedBy,agreement.agreedOn
      320001-00010,ADULT_GRT,DAY_CARE_CENTRE,12,DAY,MONTH,false,PERSON,2019-06-01
      """;

  static final String GRANTS =
      """
      personalCode,targetGroup,registrationId,serviceType,quantity,unit,from,decisionNumber,decidedOn,startedOn
      320001-00010,ADULT_GRT,0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79,DAY_CARE_CENTRE,120,DAY,2019-07-01,4-5/127,2019-06-15,2019-07-01
      """;

  private CsvExamples() {}
}
