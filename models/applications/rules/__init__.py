"""What an application may be, who moves it, and by when. Pure, one duty per file."""
