package parley.parties;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a post can be claimed. */
@Singleton
class PostClaimed extends ClaimedRecords<Post, PostForm> {
    PostClaimed(FormReader reader, Forms forms) {
        super(ClaimedKind.POST, Post.class, PostForm.class, PostForm::of, PostForm::applyTo, reader, forms);
    }
}
