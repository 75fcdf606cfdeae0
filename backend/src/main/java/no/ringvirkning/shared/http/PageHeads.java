package no.ringvirkning.shared.http;

import no.ringvirkning.shared.Language;
import org.jspecify.annotations.Nullable;

/** Knows which addresses are pages, and what each is about. */
public interface PageHeads {

    /**
     * What is at an address.
     *
     * @param path the path, decoded
     * @param plan the slug of a plan, where the address names one among those of a programme
     * @param language the language of the page
     */
    Found find(String path, @Nullable String plan, Language language);

    /**
     * What was found at an address.
     *
     * @param there whether there is such a page
     * @param head what it is about; absent for a page about nothing in particular
     * @param listed whether it is for everybody: search engines may list it; what is not, is shown by the part of the web app for those
     *     who work here
     */
    record Found(boolean there, @Nullable PageHead head, boolean listed) {

        /** A page that is there and about nothing in particular, such as a list. */
        public static final Found GENERAL = new Found(true, null, true);

        /** A page for those who work here, which says nothing to anybody else. */
        public static final Found WORKING = new Found(true, null, false);

        public static final Found NOTHING = new Found(false, null, true);
    }
}
