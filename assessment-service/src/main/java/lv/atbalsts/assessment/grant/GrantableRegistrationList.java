package lv.atbalsts.assessment.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of registrations. */
@Schema(description = "a page of registrations")
record GrantableRegistrationList(
    @Schema(description = "the registrations, oldest first")
        List<GrantableRegistrationView> items) {}
