package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Shows a form again with what is wrong at its field; what is about no field is not the form's to answer. */
final class FieldFailure {

    private FieldFailure() {}

    static ModelAndView of(PlatformException refused, ModelAndView form) {
        String field = refused.field().orElseThrow(() -> refused);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("field", field);
        form.addObject("error", refused.code().name());
        return form;
    }
}
