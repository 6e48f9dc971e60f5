"""What people see. NiceGUI lives here and in app.py alone; every page registers its own address when imported."""
