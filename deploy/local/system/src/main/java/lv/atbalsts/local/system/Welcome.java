package lv.atbalsts.local.system;

/** Where things are, and two lines to paste for a first request. */
final class Welcome {
  private Welcome() {}

  static String text(LocalSystem system) {
    String gateway = system.gateway().toString();
    return """

        Atbalsts is running.
          API                %1$s
          API documentation  %1$s/swagger-ui
          OpenAPI            %1$s/openapi
          Infographic        %1$s/infographic
          Tokens             %2$s/token   (client ids: municipality-<ATVK>, region-<project>, cfla, council, ministry, ...; secret: local)

        A first request: get a token as the ministry, then read the five projects of the regions.
          TOKEN=$(curl -s %2$s/token -d grant_type=client_credentials -d client_id=ministry -d client_secret=local -d scope=atbalsts | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')
          curl -s -H "Authorization: Bearer $TOKEN" '%1$s/projects?measure=9.2.2.1&limit=5'

        Ctrl-C stops everything; the data stays.
        """
        .formatted(gateway, system.issuer());
  }
}
