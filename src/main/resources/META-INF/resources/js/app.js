// enhancement only
